import { Say } from '../say.tsx';
import { Section } from '../summary/section.tsx';
import { actionOf, type PartProps } from './action-of.ts';
import { CopyBox } from './copy-box.tsx';

/** The tag to paste, where to paste it, and a look whether it works. */
export const TagPart = ({ l, page }: PartProps) => {
  const { tag, parts } = l.m.site;
  const code = (text: string) => <code dir="ltr">{text}</code>;
  const end = code('</head>');
  const origin = /src="(https?:\/\/[^/"]+)/.exec(page.tag)?.[1] ?? '';
  return (
    <Section id="tag" title={parts.tag} about={tag.about}>
      <CopyBox l={l} id="tag-text" label={tag.label} text={page.tag} />
      <form method="post" action={actionOf(page, 'check', 'main')} class="deed">
        <button type="submit">{tag.check}</button>
        <small>{tag.checkAbout}</small>
      </form>
      <details id="tag-where">
        <summary>{tag.where}</summary>
        <dl class="how">
          <dt>{tag.shopify}</dt>
          <dd>
            <Say text={tag.shopifyHow} with={{ file: code('layout/theme.liquid'), end }} />
          </dd>
          <dt>{tag.woo}</dt>
          <dd>
            <Say text={tag.wooHow} with={{ file: code('header.php'), end }} />
          </dd>
          <dt>{tag.plain}</dt>
          <dd>
            <Say text={tag.plainHow} with={{ end }} />
          </dd>
        </dl>
        <p class="about">
          <Say
            text={tag.policy}
            with={{
              origin: code(origin),
              script: code('script-src'),
              connect: code('connect-src'),
            }}
          />
        </p>
      </details>
    </Section>
  );
};
