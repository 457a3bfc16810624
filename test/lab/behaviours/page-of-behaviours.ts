import { capabilityTable } from '../capabilities.ts';
import type { EngineName } from '../engines/engine.ts';
import { ENGINE_NAMES } from '../engines/open-engine.ts';

/** How one behaviour was found in one engine. */
export interface Finding {
  topic: string;
  title: string;
  engine: EngineName;
  /** `held`, `failed`, `not run`; or why it could not be tried, or what the tracker does wrong. */
  found: 'held' | 'failed' | 'not run' | { lacking: string } | { defect: string };
}

export interface OpenedEngine {
  name: EngineName;
  version: string;
}

/** `docs/behaviours.md` as text: what was found in which engine, and what each engine can be asked. */
export function pageOfBehaviours(
  findings: readonly Finding[],
  engines: readonly OpenedEngine[],
): string {
  const notes: string[] = [];
  const shown = (found: Finding['found'] = 'not run'): string => {
    if (found === 'held') return 'yes';
    if (typeof found === 'string') return found;
    const [word, note] = 'lacking' in found ? ['–', found.lacking] : ['**no**', found.defect];
    if (!notes.includes(note)) notes.push(note);
    return `${word} ${notes.indexOf(note) + 1}`;
  };
  const versionOf = (name: EngineName): string =>
    engines.find((engine) => engine.name === name)?.version ?? '';

  const topics = [...new Set(findings.map(({ topic }) => topic))].sort();
  const tables = topics.map((topic) => {
    const own = findings.filter((finding) => finding.topic === topic);
    const rows = [...new Set(own.map(({ title }) => title))].map((title) => {
      const cells = ENGINE_NAMES.map((name) =>
        shown(own.find((each) => each.title === title && each.engine === name)?.found),
      );
      return `| ${title} | ${cells.join(' | ')} |`;
    });
    const heads = ENGINE_NAMES.map((name) => `${name} ${versionOf(name)}`.trim());
    const name = topic.replaceAll('-', ' ');
    return `## ${name[0]!.toUpperCase()}${name.slice(1)}

| | ${heads.join(' | ')} |
|---|${'---|'.repeat(heads.length)}
${rows.join('\n')}`;
  });

  return `# What the snippet does, and in which browser it was seen to

Each line is a test in \`test/lab/behaviours\`, run in the real engine: it says which steps a collector
counts, that it counts each once, that nothing more is sent, and that the console of the page
stays empty. \`npm run behaviours\` runs them all and writes this page.

${tables.join('\n\n')}

${notes.map((note, i) => `${i + 1}. ${note}`).join('\n')}

## What each engine can be asked

Tried by \`test/lab/lab.test.ts\`, which fails where an engine has changed.

\`\`\`text
${capabilityTable(engines)}
\`\`\`
`;
}
