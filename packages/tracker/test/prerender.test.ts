import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '@safar/scripts';
import { expect, test } from 'vitest';
import { Collector } from './collector.ts';
import { openShop } from './shop.ts';

const chromium = findBrowser('chromium');

// Chromium renders nothing ahead of time where a debugger is attached: this page clicks for itself.
test.skipIf(!chromium && !process.env['CI'])(
  'a page rendered ahead of time is counted when it is shown, and not before',
  async () => {
    const collector = await Collector.open();
    let opened!: () => void;
    const shop = await openShop(
      `<script defer src="${collector.url}/j/demo.js"></script>
      <script>
        if (location.pathname === '/') {
          document.write('<script type="speculationrules">{"prerender":[{"urls":["/pricing"]}]}<\\/script>');
          fetch('/gate').then(() => document.querySelector('a').click());
        }
      </script>`,
      new Promise<void>((done) => (opened = done)),
    );
    const profile = mkdtempSync(join(tmpdir(), 'safar-prerender-'));
    const browser = spawn(
      chromium!,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${profile}`,
        `${shop.url}/`,
      ],
      { stdio: 'ignore' },
    );
    try {
      await collector.until(() => collector.steps.length === 1 && collector.served === 2);
      expect(shop.asked).toContain('/pricing');
      opened();
      await collector.until(() => collector.steps.length === 2);
      expect(collector.steps.map((step) => step.path)).toEqual(['/', '/pricing']);
      expect(collector.unheard).toEqual([]);
      // It was shown, and not loaded again.
      expect(shop.asked.filter((path) => path === '/pricing')).toHaveLength(1);
    } finally {
      browser.kill();
      await once(browser, 'exit');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      collector.close();
      shop.close();
    }
  },
);
