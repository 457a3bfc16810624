import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '@safar/scripts';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { EngineName } from '../engines/engine.ts';
import { ENGINE_NAMES } from '../engines/open-engine.ts';
import { pageOfBehaviours, type Finding, type OpenedEngine } from './page-of-behaviours.ts';

/** Prints both tables when all has run, and writes them to the docs where every engine was there. */
export default class BehavioursReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const engines: OpenedEngine[] = [];
    const findings: Finding[] = [];
    for (const module of modules) {
      const topic = basename(module.moduleId, '.test.ts');
      for (const test of module.children.allTests()) {
        const engine = (test.parent as TestSuite).name as EngineName;
        findings.push({ topic, title: test.name, engine, found: findingOf(test) });
        const version = test.meta().engine;
        if (version && !engines.some(({ name }) => name === engine))
          engines.push({ name: engine, version: shortened(version) });
      }
    }
    engines.sort((a, b) => ENGINE_NAMES.indexOf(a.name) - ENGINE_NAMES.indexOf(b.name));

    const page = pageOfBehaviours(findings, engines);
    console.log(`\n${page}`);
    const isWhole = findings.every(({ found }) => found !== 'failed' && found !== 'not run');
    if (!isWhole)
      console.log('docs/behaviours.md is left as it was: not all of it was seen to hold.');
    else writeFileSync(join(ROOT, 'docs', 'behaviours.md'), page);
  }
}

function findingOf(test: TestCase): Finding['found'] {
  const result = test.result();
  const { defect } = test.meta();
  if (result.state === 'skipped') return result.note ? { lacking: result.note } : 'not run';
  if (result.state !== 'passed') return 'failed';
  return defect ? { defect } : 'held';
}

/** As much of a version as changes what an engine does: `156`, `2.50`. */
const shortened = (version: string): string =>
  (/^\d{2,}/.exec(version) ?? /^\d+\.\d+/.exec(version) ?? [version])[0];
