import type { Child } from 'hono/jsx';
import type { Verdict } from '../../check/diagnose.ts';
import { nameIn, type Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { CopyBox } from './copy-box.tsx';

interface VerdictsProps {
  l: Locale;
  verdicts: readonly Verdict[];
  tag: string;
  /** Where the form that takes a host among the domains posts. */
  addDomain: string;
}

/** What a check says: each in one sentence, and what to do about it. */
export const Verdicts = (props: VerdictsProps) => (
  <>
    {props.verdicts.map((verdict) => (
      <VerdictBox {...props} verdict={verdict} />
    ))}
  </>
);

const VerdictBox = (props: VerdictsProps & { verdict: Verdict }) => {
  const { l, verdict, tag, addDomain } = props;
  const { m } = l;
  const { check } = m.site;
  const code = (text: string) => <code dir="ltr">{text}</code>;
  const csp = {
    origin: code(/src="(https?:\/\/[^/"]+)/.exec(tag)?.[1] ?? ''),
    script: code('script-src'),
    connect: code('connect-src'),
  };
  const copy = <CopyBox l={l} id="tag-again" label={m.site.tag.label} text={tag} />;
  switch (verdict.is) {
    case 'works':
      return (
        <Box title={check.works}>
          <ul class="arrived">
            {verdict.steps.map(({ kind, level, path, event }) => (
              <li>
                <Say
                  text={check.step}
                  with={{
                    path: <bdi class="path">{path}</bdi>,
                    kind: kind ? (
                      <b>{l.kind(kind)}</b>
                    ) : (
                      <Say text={check.event} with={{ event }} />
                    ),
                  }}
                />
                {level && (
                  <>
                    {m.comma}
                    <Say text={check.level} with={{ level: <>{nameIn(m.map.levels, level)}</> }} />
                  </>
                )}
              </li>
            ))}
          </ul>
          <p class="about">{check.worksText}</p>
        </Box>
      );
    case 'origin':
      return verdict.host ? (
        <Box bad title={<Say text={check.origin} with={{ host: verdict.host }} />}>
          <p>{check.originText}</p>
          <form method="post" action={addDomain} class="do">
            <input type="hidden" name="host" value={verdict.host} />
            <button type="submit">
              <Say text={check.add} with={{ host: verdict.host }} />
            </button>
          </form>
        </Box>
      ) : (
        <Box bad title={check.hidden}>
          <p>{check.hiddenText}</p>
        </Box>
      );
    case 'otherSite':
      return (
        <Box
          bad
          title={
            <Say text={check.otherSite} with={{ host: verdict.host, site: code(verdict.site) }} />
          }
        >
          <p>{check.otherSiteText}</p>
          {copy}
        </Box>
      );
    case 'bot':
      return (
        <Box
          bad
          title={
            <Say
              text={check.bot}
              with={{ sign: <>{nameIn(m.site.work.signNames, verdict.sign)}</> }}
            />
          }
        >
          <p>{check.botText}</p>
        </Box>
      );
    case 'refused':
      return (
        <Box
          bad
          title={
            <Say
              text={check.refused}
              with={{ reason: <>{nameIn(m.quality.reasons, verdict.reason)}</> }}
            />
          }
        >
          <p>{check.refusedText}</p>
        </Box>
      );
    case 'page': {
      const { url, found, told } = verdict;
      const [fault = '', ...rest] = found === 'fault' ? told.split(' ') : [];
      const text = found === 'fault' ? nameIn(check.faults, fault) : check.pageText[found];
      return (
        <Box
          bad={found !== 'tag'}
          title={
            <Say
              text={check.page[found]}
              with={{ url: <bdi class="path">{url}</bdi>, told: code(told) }}
            />
          }
        >
          <p>
            <Say
              text={text}
              with={{ ...csp, told: code(found === 'fault' ? rest.join(' ') : told) }}
            />
          </p>
          {(found === 'nothing' || found === 'otherSite' || found === 'otherWorker') && copy}
        </Box>
      );
    }
    case 'quiet':
      return (
        <Box bad title={check.quiet}>
          <p>
            <Say text={check.quietText} with={csp} />
          </p>
        </Box>
      );
    case 'nothing':
      return (
        <Box bad title={check.nothing}>
          <p>
            <Say text={check.nothingText} with={csp} />
          </p>
        </Box>
      );
    case 'over':
      return (
        <Box wait title={check.over}>
          <p>{check.overText}</p>
        </Box>
      );
    case 'waiting':
      return (
        <Box wait title={check.waiting}>
          <p>{check.waitingText}</p>
        </Box>
      );
  }
};

const Box = (props: { title: Child; bad?: boolean; wait?: boolean; children: Child }) => (
  <section class={`verdict${props.bad ? ' bad' : ''}${props.wait ? ' wait' : ''}`}>
    <h3>{props.title}</h3>
    {props.children}
  </section>
);
