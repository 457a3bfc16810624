import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { DESKTOP } from './browser.ts';
import { outboxIsEmpty } from './outbox-is-empty.ts';
import { shiftClock } from './shift-clock.ts';
import type { System } from './system.ts';

/** What Chromium on a telephone calls itself. */
const MOBILE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

/** Where the goods go. */
const ADDRESS = {
  name: 'Anna Berg',
  email: 'anna@example.org',
  phone: '+47 555 01 234',
  region: 'Norway',
  city: 'Bergen',
  street: 'Strandgaten 4',
  postcode: '5013',
};

export interface VisitorOptions {
  /** Of the browser. Default: `en-US`. */
  language?: string;
  /** Default: a desktop. */
  device?: 'desktop' | 'mobile';
  /** Days before today on which the first visit is made: the browser's clock begins there. */
  daysAgo?: number;
}

/**
 * Somebody who shops: one browser of their own. Every deed ends when the worker has acknowledged
 * the steps it makes, and none waits for the clock.
 */
export class Visitor {
  readonly context: BrowserContext;
  page: Page;
  readonly #system: System;

  private constructor(system: System, context: BrowserContext, page: Page) {
    this.#system = system;
    this.context = context;
    this.page = page;
  }

  static async arrive(
    browser: Browser,
    system: System,
    options: VisitorOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      locale: options.language ?? 'en-US',
      userAgent: options.device === 'mobile' ? MOBILE : DESKTOP,
    });
    if (options.daysAgo) await shiftClock(context, -options.daysAgo);
    return new Visitor(system, context, await context.newPage());
  }

  /** Opens a page of the shop, by link from elsewhere or by typing it. */
  async visit(path: string, from: { referrer?: string } = {}): Promise<void> {
    await this.#counted(() =>
      this.page.goto(this.#system.shop + path, from.referrer ? { referer: from.referrer } : {}),
    );
  }

  /** Follows the link on this page that leads to a path of the shop. */
  async follow(path: string): Promise<void> {
    await this.#counted(() => this.page.locator(`a[href="${path}"]`).first().click());
  }

  /** Puts the product of this page into the cart, which opens. */
  async addToCart(): Promise<void> {
    await this.#press('form:has([name=do][value=add]) button[type=submit]');
  }

  /** From the cart through address, delivery and payment to the last look before the order. */
  async checkOut(): Promise<void> {
    await this.#press('main a.button');
    for (const [field, value] of Object.entries(ADDRESS))
      await this.page.locator(`form.step [name=${field}]`).fill(value);
    for (const step of ['address', 'delivery', 'payment'])
      await this.#press(`form.step[action*="${step}"] button[type=submit]`);
  }

  /** Orders what stands in the cart; the invoice opens. */
  async placeOrder(): Promise<void> {
    await this.#press('form.step button[type=submit]');
  }

  /** Presses the browser's back button. */
  async goBack(): Promise<void> {
    await this.#counted(() => this.page.goBack());
  }

  /** Goes away from the shop. */
  async leave(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.close();
  }

  /** Leaves, and comes back with a new tab when so many days have passed. */
  async comeBackAfter(time: { days: number }): Promise<void> {
    await this.leave();
    await shiftClock(this.context, time.days);
    this.page = await this.context.newPage();
  }

  /** Closes the browser. */
  async close(): Promise<void> {
    await this.context.close();
  }

  async #press(selector: string): Promise<void> {
    await this.#counted(() => this.page.locator(selector).first().click());
  }

  /** Does something that makes a step, and waits until the worker has it and the browser knows. */
  async #counted(deed: () => Promise<unknown>): Promise<void> {
    const acknowledged = this.page.waitForResponse((answer) => this.#isAck(answer));
    await Promise.all([acknowledged, deed()]);
    await this.page.waitForLoadState();
    await outboxIsEmpty(this.page, this.#system.site.id);
  }

  #isAck(answer: Response): boolean {
    const request = answer.request();
    if (request.method() !== 'POST' || !request.url().startsWith(`${this.#system.worker}/j/`))
      return false;
    if (answer.status() !== 202)
      throw new Error(`A beacon was answered ${answer.status()}: ${request.postData()}`);
    const body = request.postDataJSON() as { steps?: unknown[] } | null;
    return !!body?.steps?.length;
  }
}
