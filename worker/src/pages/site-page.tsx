import { Brand } from './brand.tsx';
import { Document, render } from './document.tsx';
import { Languages } from './languages.tsx';
import { localeOf, type Locale } from './locale.ts';
import { Say } from './say.tsx';
import { DataPart } from './site/data-part.tsx';
import { EmbedPart } from './site/embed-part.tsx';
import { RulesPart } from './site/rules-part.tsx';
import { SettingsPart } from './site/settings-part.tsx';
import { SharesPart } from './site/shares-part.tsx';
import { PARTS, type Fault, type Part, type SitePageProps } from './site/site-page-props.ts';
import { StagesPart } from './site/stages-part.tsx';
import { TagPart } from './site/tag-part.tsx';
import { WorkPart } from './site/work-part.tsx';

/** The page of a site's settings, in the order in which an owner needs them. */
export function sitePage(page: SitePageProps): string {
  const l = localeOf(page.lang);
  const { m } = l;
  const { site } = page;
  const { faults, looks, saved } = page.outcome;
  const query = page.lang === site.locale ? '' : `?lang=${page.lang}`;
  return render(
    <Document l={l} title={`${m.site.title} · ${site.name} · ${m.product}`} part="site">
      <a class="jump" href="#main">
        {m.skipToText}
      </a>
      <div class="top">
        <header class="masthead">
          <Brand l={l} />
          <h1>
            <Say text={m.site.of} with={{ name: site.name }} />
          </h1>
          <nav class="tools">
            <a href={`/s/${site.id}${query}`}>{m.site.back}</a>
            <Languages l={l} href={(lang) => `${page.path}?lang=${lang}`} />
          </nav>
        </header>
        <div class="parts">
          <nav class="pills" aria-label={m.site.nav}>
            {PARTS.map((part) => (
              <a href={`#${part}`}>{m.site.parts[part]}</a>
            ))}
          </nav>
        </div>
      </div>
      <main id="main" class="site">
        {faults?.length ? <Faults l={l} faults={faults} looks={looks} /> : ''}
        {saved && (
          <p class="saved" role="status">
            {m.site.saved} <a href={`#${saved}`}>{m.site.parts[saved]}</a>
          </p>
        )}
        {PARTS.map((part) => {
          const View = VIEWS[part];
          return <View l={l} page={page} />;
        })}
      </main>
    </Document>,
  );
}

const VIEWS: Record<
  Part,
  (props: { l: Locale; page: SitePageProps }) => ReturnType<typeof TagPart>
> = {
  tag: TagPart,
  stages: StagesPart,
  rules: RulesPart,
  settings: SettingsPart,
  shares: SharesPart,
  embed: EmbedPart,
  data: DataPart,
  work: WorkPart,
};

/** What is wrong, with a way to each field: the first thing that is read out. */
const Faults = (props: { l: Locale; faults: readonly Fault[]; looks: boolean | undefined }) => {
  const { l, faults, looks } = props;
  return (
    <div class="faults" role="alert">
      <p>{looks ? l.m.site.faultsOfLook : l.m.site.faults}</p>
      <ul>
        {faults.map(({ field, value }) => (
          <li>
            <a href={`#${field}`}>
              {labelOf(l, field)}
              {value.trim() && (
                <>
                  : <bdi>{value.trim().slice(0, 60)}</bdi>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What a field is called where it stands. */
function labelOf({ m, f }: Locale, field: string): string {
  const { settings, stages, rules, shares, data } = m.site;
  const [, what = '', at = '', name = ''] =
    /^(stage|glob|kind)-(\d+)(?:-(\w+))?$/.exec(field) ?? [];
  const number = f.number(Number(at) + 1);
  if (what === 'stage')
    return `${stages.stage.replace('{number}', number)}${m.comma}${Object.hasOwn(stages, name) ? String(stages[name as 'en']) : ''}`;
  if (what) return `${rules.row.replace('{number}', number)}${m.comma}${rules[what as 'glob']}`;
  const others: Record<string, string> = {
    ...(settings as Record<string, string>),
    url: rules.url,
    choice: stages.choice,
    'model-en': stages.modelName.en,
    'own-model': stages.own,
    'share-name': shares.name,
    'share-days': shares.days,
    sure: data.key,
    file: data.file,
    'erase-id': data.erase,
  };
  return others[field] ?? field;
}
