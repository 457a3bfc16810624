import { KINDS } from '@safar/journey';
import type { Locale } from '../locale.ts';
import { Say, sayText } from '../say.tsx';
import { Section } from '../summary/section.tsx';
import { actionOf, type PartProps } from './action-of.ts';
import { FaultNote } from './fault-note.tsx';
import { Field } from './field.tsx';
import type { Fault, Tried, TypedRule } from './site-page-props.ts';

/** Rows that stand ready to be filled in. */
const SPARE = 2;

/** The owner's own word on pages, and a tester that says who decides. */
export const RulesPart = ({ l, page }: PartProps) => {
  const { m } = l;
  const { rules } = m.site;
  const { outcome, site } = page;
  const { faults, tried } = outcome;
  const spare = Array.from({ length: SPARE }, () => ({ glob: '', kind: '' }));
  const rows = outcome.rules ?? [...site.rules, ...spare];
  return (
    <Section id="rules" title={m.site.parts.rules} about={rules.about}>
      <form method="post" action={actionOf(page, 'rules', 'rules')}>
        <p class="about">
          <Say text={rules.globAbout} with={{ glob: <code dir="ltr">/made-to-order/*</code> }} />
        </p>
        <ol class="rules">
          {rows.map((row, i) => (
            <Row l={l} row={row} i={i} faults={faults} />
          ))}
        </ol>
        <p class="do">
          <button type="submit" name="do" value="save">
            {m.site.save}
          </button>
          <button type="submit" name="do" value="more" class="quiet">
            {rules.more}
          </button>
        </p>
        <fieldset class="tester" id="tester">
          <legend>{rules.tester}</legend>
          <Field l={l} name="url" label={rules.url} about={rules.testerAbout} faults={faults}>
            {(control) => (
              <input
                {...control}
                inputmode="url"
                dir="ltr"
                spellcheck={false}
                autocapitalize="none"
                value={outcome.url ?? ''}
              />
            )}
          </Field>
          <p class="do">
            <button
              type="submit"
              name="do"
              value="try"
              class="quiet"
              formaction={actionOf(page, 'rules', 'tester')}
            >
              {rules.test}
            </button>
          </p>
          {tried && <Result l={l} tried={tried} />}
        </fieldset>
      </form>
    </Section>
  );
};

const Row = (props: {
  l: Locale;
  row: TypedRule;
  i: number;
  faults: readonly Fault[] | undefined;
}) => {
  const { l, row, i, faults } = props;
  const { rules } = l.m.site;
  const number = l.f.number(i + 1);
  const fault = (name: string) => faults?.find(({ field }) => field === `${name}-${i}`);
  const control = (name: 'glob' | 'kind') => ({
    id: `${name}-${i}`,
    name: `${name}-${i}`,
    'aria-label': `${sayText(rules.row, { number })}${l.m.comma}${rules[name]}`,
    ...(fault(name) && {
      'aria-invalid': 'true' as const,
      'aria-describedby': `${name}-${i}-error`,
    }),
  });
  return (
    <li>
      <input
        {...control('glob')}
        dir="ltr"
        spellcheck={false}
        autocapitalize="none"
        value={row.glob}
        placeholder={rules.glob}
      />
      <select {...control('kind')}>
        <option value="">{rules.none}</option>
        {KINDS.map((kind) => (
          <option value={kind} selected={kind === row.kind}>
            {l.kind(kind)}
          </option>
        ))}
      </select>
      {i > 0 && row.glob ? (
        <button
          type="submit"
          name="do"
          value={`up-${i}`}
          class="plain"
          aria-label={sayText(rules.upRow, { number })}
        >
          {rules.up}
        </button>
      ) : (
        <span></span>
      )}
      <FaultNote l={l} fault={fault('glob')} />
      <FaultNote l={l} fault={fault('kind')} />
    </li>
  );
};

const Result = ({ l, tried }: { l: Locale; tried: Tried }) => {
  const { rules } = l.m.site;
  return (
    <div class="result" role="status" id="tried">
      <p>
        <Say
          text={rules.result}
          with={{
            path: <bdi class="path">{tried.path}</bdi>,
            kind: <b>{l.kind(tried.kind)}</b>,
          }}
        />
      </p>
      <p>
        <Say text={rules.by[tried.by]} with={{ glob: <code dir="ltr">{tried.glob ?? ''}</code> }} />
      </p>
      <p class="about">{tried.fault ? rules.faults[tried.fault] : rules.looked}</p>
    </div>
  );
};
