import { COMPARISON } from '../copy/comparison.ts';
import { REVIEWS } from '../copy/customer-reviews.ts';
import { FAQS } from '../copy/faqs.ts';
import { MADE_TO_ORDER } from '../copy/prices.ts';
import { SIZES } from '../copy/sizes.ts';
import { ABOUT, GUIDE, PRIVACY, SHIPPING } from '../copy/texts.ts';
import { productById } from '../catalogue.ts';
import { html } from '../html.ts';
import { showMoney, showNumber } from '../money.ts';
import { heading, picture, prose, stars } from '../parts/pieces.ts';
import { table } from '../parts/table.ts';
import { pathTo, type PageId } from '../path-to.ts';
import type { View, Visit } from '../view.ts';

export const aboutPage = ({ lang, t }: Visit): View => ({
  page: 'about',
  title: ABOUT.title[lang],
  description: ABOUT.lead[lang],
  ld: [{ '@type': 'AboutPage', name: ABOUT.title[lang] }],
  main: html`<article class="reading">
    ${heading(ABOUT.title[lang], ABOUT.lead[lang])} ${picture('workshop', '', true, true)}
    <div class="prose">${prose(ABOUT.text[lang])}</div>
    <p class="actions">
      <a class="button" href="${pathTo(lang, 'portfolio')}">${t.nav.portfolio}</a>
      <a class="button quiet" href="${pathTo(lang, 'contact')}">${t.contact.title}</a>
    </p>
  </article>`,
});

const plain =
  (page: PageId, text: typeof SHIPPING) =>
  ({ lang }: Visit): View => ({
    page,
    title: text.title[lang],
    description: text.lead[lang],
    main: html`<article class="reading">
      ${heading(text.title[lang], text.lead[lang])}
      <div class="prose">${prose(text.text[lang])}</div>
    </article>`,
  });

export const shippingPage = plain('shipping', SHIPPING);
export const privacyPage = plain('privacy', PRIVACY);

export const guidePage = ({ lang, t }: Visit): View => ({
  page: 'guide',
  title: GUIDE.title[lang],
  description: GUIDE.lead[lang],
  main: html`<article class="reading">
    ${heading(GUIDE.title[lang], GUIDE.lead[lang])}
    <div class="prose">${prose(GUIDE.text[lang])}</div>
    <p class="actions">
      <a class="button" href="${pathTo(lang, 'sizes')}">${t.nav.sizes}</a>
      <a class="button quiet" href="${pathTo(lang, 'compare')}">${t.nav.compare}</a>
    </p>
  </article>`,
});

export const sizesPage = ({ lang, t }: Visit): View => ({
  page: 'sizes',
  title: t.nav.sizes,
  main: html`<div class="reading">
    ${heading(t.nav.sizes)}
    ${SIZES.map((size) => table(size.title[lang], size.head[lang], size.rows[lang]))}
    <p><a class="more" href="${pathTo(lang, 'shop')}">${t.cart.toShop}</a></p>
  </div>`,
});

export const comparePage = ({ lang, t }: Visit): View => ({
  page: 'compare',
  title: COMPARISON.title[lang],
  description: COMPARISON.lead[lang],
  main: html`<div class="reading wide">
    ${heading(COMPARISON.title[lang], COMPARISON.lead[lang])}
    ${table(COMPARISON.title[lang], COMPARISON.head[lang], COMPARISON.rows[lang], true)}
    <p class="actions"><a class="button" href="${pathTo(lang, 'shop')}">${t.home.shopNow}</a></p>
  </div>`,
});

export const pricingPage = ({ lang, t }: Visit): View => {
  const words = {
    en: {
      lead: 'What it starts at, and how long it takes. You get an offer with a date, and pay half when the work begins.',
      head: ['What', 'In detail', 'Weeks', 'From'],
      how: [
        'Write to us',
        'What, how large, which colours, by when. A sketch on a napkin is fine.',
      ],
      offer: ['Our offer', 'Within three days, with a price that stays and a date.'],
      photo: ['A photograph halfway', 'You may still change your mind about details.'],
      title: 'How it goes',
      again:
        'Still thinking it over? Tell us what you have in mind and what you can spend: the master who would make it calls you back, and you owe nothing.',
      ask: 'Ask the workshop',
    },
    fa: {
      lead: 'قیمت از کجا شروع می‌شود و چقدر طول می‌کشد. پیش‌فاکتور با تاریخ می‌گیرید و نیمی را هنگام شروع می‌پردازید.',
      head: ['کار', 'جزئیات', 'هفته', 'از'],
      how: ['برایمان بنویسید', 'چه، چه اندازه، چه رنگ، تا کی. طرحی روی دستمال کاغذی هم کافی است.'],
      offer: ['پیش‌فاکتور', 'تا سه روز، با قیمت ثابت و تاریخ.'],
      photo: ['عکس در میانهٔ راه', 'هنوز می‌توانید جزئیات را عوض کنید.'],
      title: 'چطور پیش می‌رود',
      again:
        'هنوز در فکرش هستید؟ بگویید چه می‌خواهید و چقدر می‌توانید خرج کنید: همان استادی که می‌سازد با شما تماس می‌گیرد و چیزی بدهکار نمی‌شوید.',
      ask: 'از کارگاه بپرسید',
    },
  }[lang];
  const title = lang === 'en' ? 'Made to order: prices' : 'تعرفهٔ کارهای سفارشی';
  return {
    page: 'pricing',
    title,
    description: words.lead,
    script: 'third-look.js',
    main: html`<div class="reading wide">
      ${heading(title, words.lead)}
      <p class="notice" role="status" data-third-look hidden>
        ${words.again}
        <a href="${pathTo(lang, 'contact')}" data-safar-event="third-look">${words.ask}</a>
      </p>
      ${table(
        title,
        words.head,
        MADE_TO_ORDER.map((row) => [
          row.what[lang],
          row.detail[lang],
          showNumber(lang, row.weeks),
          showMoney(lang, row.from[lang]),
        ]),
        true,
      )}
      <h2>${words.title}</h2>
      <ol class="stations">
        ${[words.how, words.offer, words.photo].map(([head, text]) => html`<li><strong>${head}</strong> ${text}</li>`)}
      </ol>
      <p class="actions">
        <a class="button" href="${pathTo(lang, 'contact')}">${t.portfolio.want}</a>
        <a class="button quiet" href="${pathTo(lang, 'portfolio')}">${t.nav.portfolio}</a>
      </p>
    </div>`,
  };
};

export const faqPage = ({ lang, t }: Visit): View => ({
  page: 'faq',
  title: t.faq.title,
  description: t.faq.intro,
  ld: [
    {
      '@type': 'FAQPage',
      mainEntity: FAQS.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question[lang],
        acceptedAnswer: { '@type': 'Answer', text: answer[lang] },
      })),
    },
  ],
  main: html`<div class="reading">
    ${heading(t.faq.title, t.faq.intro)}
    ${FAQS.map(
      ({ question, answer }, i) =>
        html`<details class="question" ${i ? '' : html` open`}>
          <summary>${question[lang]}</summary>
          <p>${answer[lang]}</p>
        </details>`,
    )}
    <p class="actions">
      <a class="button quiet" href="${pathTo(lang, 'contact')}">${t.contact.title}</a>
    </p>
  </div>`,
});

export const reviewsPage = (visit: Visit): View => {
  const { lang, t } = visit;
  return {
    page: 'reviews',
    title: t.reviews.title,
    description: t.reviews.intro,
    main: html`${heading(t.reviews.title, t.reviews.intro)}
      <p class="average"><strong>${lang === 'en' ? '4.8' : '۴٫۸'}</strong> ${t.reviews.average}</p>
      <ul class="letters">
        ${REVIEWS.map((review) => {
          const piece = productById(review.piece)!;
          return html`<li>
            <blockquote>
              ${stars(visit, review.stars)}
              <p>${review.text[lang]}</p>
              <footer>${review.who[lang]} · ${review.town[lang]}</footer>
            </blockquote>
            <a class="letter-piece" href="${pathTo(lang, 'product', piece.slug[lang])}"
              >${picture(piece.id, '')}<span>${piece.name[lang]}</span></a
            >
          </li>`;
        })}
      </ul>`,
  };
};
