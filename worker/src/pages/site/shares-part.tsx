import { dayAt } from '../days.ts';
import { sayText } from '../say.tsx';
import { Section } from '../summary/section.tsx';
import { Table } from '../summary/table.tsx';
import { actionOf, type PartProps } from './action-of.ts';
import { Field } from './field.tsx';
import { ToldOnce } from './told-once.tsx';

/** Links by which others may look: which there are, and the making of one more. */
export const SharesPart = ({ l, page }: PartProps) => {
  const { m, f } = l;
  const { shares } = m.site;
  const { faults, share, shareUrl } = page.outcome;
  const day = (time: string): string => f.day(dayAt(page.site.timezone, time));
  return (
    <Section id="shares" title={m.site.parts.shares} about={shares.about}>
      {shareUrl && <ToldOnce l={l} id="share-url" title={shares.made} text={shareUrl} />}
      {page.shares.length ? (
        <Table
          caption={shares.caption}
          quiet
          columns={[
            { name: shares.name },
            { name: shares.created },
            { name: shares.expires },
            { name: '', deed: true },
          ]}
          rows={page.shares.map(({ id, name, created, expires }) => [
            <bdi>{name || shares.unnamed}</bdi>,
            day(created),
            expires ? day(expires) : shares.never,
            <form method="post" action={actionOf(page, `shares/${id}`, 'shares')}>
              <button
                type="submit"
                class="plain"
                aria-label={sayText(shares.revokeOf, { name: name || shares.unnamed })}
              >
                {shares.revoke}
              </button>
            </form>,
          ])}
        />
      ) : (
        <p class="nothing">{shares.none}</p>
      )}
      <form method="post" action={actionOf(page, 'shares', 'shares')}>
        <div class="fields">
          <Field
            l={l}
            faults={faults}
            name="share-name"
            label={shares.name}
            about={shares.nameAbout}
          >
            {(control) => (
              <input
                {...control}
                name="name"
                dir="auto"
                value={share?.name ?? ''}
                autocomplete="off"
              />
            )}
          </Field>
          <Field
            l={l}
            faults={faults}
            name="share-days"
            label={shares.days}
            about={shares.daysAbout}
          >
            {(control) => (
              <input
                {...control}
                name="days"
                inputmode="numeric"
                dir="ltr"
                value={share?.days ?? ''}
              />
            )}
          </Field>
        </div>
        <p class="do">
          <button type="submit">{shares.make}</button>
        </p>
      </form>
    </Section>
  );
};
