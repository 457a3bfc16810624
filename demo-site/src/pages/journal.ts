import { ARTICLES, type Article } from '../copy/articles.ts';
import { bySlug } from '../catalogue.ts';
import { html, type Html } from '../html.ts';
import { showDate } from '../money.ts';
import { crumbs, crumbsLd, heading, picture, prose, type Crumb } from '../parts/pieces.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';

export const articleCard = ({ lang, t }: Visit, article: Article): Html =>
  html`<li class="note-card">
    <a href="${pathTo(lang, 'article', article.slug[lang])}"
      >${picture(article.picture, '', true)}<span class="name">${article.title[lang]}</span></a
    >
    <p>${article.teaser[lang]}</p>
    <p class="small">
      ${showDate(lang, new Date(article.day))} · ${t.journal.minutes(article.minutes)}
    </p>
  </li>`;

export function journalPage(visit: Visit): View {
  const { t } = visit;
  return {
    page: 'journal',
    title: t.journal.title,
    description: t.journal.intro,
    main: html`${heading(t.journal.title, t.journal.intro)}
      <ul class="notes">
        ${ARTICLES.map((article) => articleCard(visit, article))}
      </ul>`,
  };
}

export function articlePage(visit: Visit, slug: string): View | undefined {
  const { lang, t } = visit;
  const article = bySlug(ARTICLES, lang, slug);
  if (!article) return undefined;
  const way: Crumb[] = [
    { name: t.journal.title, page: 'journal' },
    { name: article.title[lang], page: 'article', slug: article.slug[lang] },
  ];
  return {
    page: 'article',
    slug: article.slug,
    title: article.title[lang],
    description: article.teaser[lang],
    og: 'article',
    ld: [
      {
        '@type': 'BlogPosting',
        headline: article.title[lang],
        datePublished: article.day,
        author: { '@type': 'Person', name: article.author[lang] },
        image: `${visit.origin}/art/${article.picture}.svg`,
      },
      crumbsLd(visit, way),
    ],
    main: html`${crumbs(visit, way)}
      <article class="reading">
        ${heading(article.title[lang], article.teaser[lang])}
        <p class="small">
          ${article.author[lang]} ·
          <time datetime="${article.day}">${showDate(lang, new Date(article.day))}</time> ·
          ${t.journal.minutes(article.minutes)}
        </p>
        ${picture(article.picture, article.alt[lang], true, true)}
        <div class="prose">${prose(article.text[lang])}</div>
      </article>
      <section>
        <h2>${t.journal.more}</h2>
        <ul class="notes">
          ${ARTICLES.filter((other) => other !== article)
            .slice(0, 3)
            .map((other) => articleCard(visit, other))}
        </ul>
      </section>`,
  };
}
