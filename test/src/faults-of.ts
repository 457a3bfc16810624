import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, by rule and place. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { passes, violations } = await page.evaluate(
    async () =>
      (await (
        window as unknown as { axe: { run: () => Promise<unknown> } }
      ).axe.run()) as AxeResults,
  );
  // Rules that found nothing to look at would find nothing wrong, either.
  if (passes.length <= 10) throw new Error(`axe looked at next to nothing: ${passes.length} rules`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
