import { KINDS, type PageKind, type Rule } from '@safar/journey';
import { MAX_PATH } from '@safar/protocol';
import { MAX_RULES } from '../parse-site.ts';
import type { Fault, TypedRule } from '../pages/site/site-page-props.ts';
import type { Form } from '../form-of.ts';

/** What a form says of a site's URL rules. Rows without an address are none. */
export interface ReadRules {
  rules: Rule[];
  faults: Fault[];
  /** All rows, as they stand. */
  typed: TypedRule[];
}

/** Reads rows `glob-0`, `kind-0`, `glob-1` … */
export function readRulesForm(form: Form): ReadRules {
  const typed: TypedRule[] = [];
  for (let i = 0; form.has(`glob-${i}`) && i < 2 * MAX_RULES; i++)
    typed.push({ glob: form.text(`glob-${i}`), kind: form.text(`kind-${i}`) });
  const rules: Rule[] = [];
  const faults: Fault[] = [];
  typed.forEach((row, i) => {
    const glob = readableGlob(row.glob);
    if (!glob) return;
    if (!glob.startsWith('/') || glob.length > MAX_PATH)
      faults.push({ field: `glob-${i}`, value: row.glob, takes: 'glob' });
    else if (!KINDS.includes(row.kind as PageKind))
      faults.push({ field: `kind-${i}`, value: row.kind, takes: 'kind' });
    else rules.push({ glob, kind: row.kind as PageKind });
  });
  if (rules.length > MAX_RULES)
    faults.push({
      field: `glob-${typed.length - 1}`,
      value: String(rules.length),
      takes: 'rules',
    });
  return { rules, faults, typed };
}

/**
 * A rule as it is compared with paths: those are decoded, and have no host, while an address bar gives
 * Persian in percent codes, and the host with it.
 */
function readableGlob(text: string): string {
  const path = text.trim().replace(/^https?:\/\/[^/]+/i, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
