import { frameOf } from '../../frame-of.ts';
import { dayAt } from '../days.ts';
import { Say } from '../say.tsx';
import { Section } from '../summary/section.tsx';
import { actionOf, type PartProps } from './action-of.ts';
import { ToldOnce } from './told-once.tsx';

/** The funnel on other pages: off, until its owner wants it. */
export const EmbedPart = ({ l, page }: PartProps) => {
  const { m, f } = l;
  const { embed } = m.site;
  const { embedded, outcome } = page;
  return (
    <Section id="embed" title={m.site.parts.embed} about={embed.about}>
      {outcome.embedUrl && (
        <ToldOnce l={l} id="embed-tag" title={embed.made} text={frameOf(outcome.embedUrl)} />
      )}
      <p>
        {embedded ? (
          <Say text={embed.on} with={{ day: f.day(dayAt(page.site.timezone, embedded)) }} />
        ) : (
          embed.off
        )}
      </p>
      <p class="about">{embed.public}</p>
      <form method="post" action={actionOf(page, 'embed', 'embed')}>
        <p class="do">
          <button type="submit" name="do" value="open" class={embedded ? 'quiet' : undefined}>
            {embedded ? embed.again : embed.open}
          </button>
          {embedded && (
            <button type="submit" name="do" value="close" class="quiet">
              {embed.close}
            </button>
          )}
        </p>
        {embedded && <small>{embed.againAbout}</small>}
      </form>
    </Section>
  );
};
