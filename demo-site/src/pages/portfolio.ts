import { bySlug } from '../catalogue.ts';
import { PROJECTS } from '../copy/projects.ts';
import { html, type Html } from '../html.ts';
import { heading, picture, prose } from '../parts/pieces.ts';
import { pathTo } from '../path-to.ts';
import type { View, Visit } from '../view.ts';

/**
 * The portfolio is one page application: `studio.js` follows the links between its views by
 * history.pushState and puts the next view in place. Without script the same links load pages.
 */
const studio = ({ lang }: Visit, inside: Html): Html =>
  html`<div class="studio" data-studio="${pathTo(lang, 'portfolio')}">${inside}</div>`;

export function portfolioPage(visit: Visit): View {
  const { lang, t } = visit;
  return {
    page: 'portfolio',
    title: t.portfolio.title,
    description: t.portfolio.intro,
    script: 'studio.js',
    main: studio(
      visit,
      html`${heading(t.portfolio.title, t.portfolio.intro)}
        <ul class="works">
          ${PROJECTS.map(
            (project) =>
              html`<li>
                <a href="${pathTo(lang, 'project', project.slug[lang])}"
                  >${picture(project.picture, '', true)}<span class="name"
                    >${project.title[lang]}</span
                  ></a
                >
                <p>${project.teaser[lang]}</p>
              </li>`,
          )}
        </ul>`,
    ),
  };
}

export function projectPage(visit: Visit, slug: string): View | undefined {
  const { lang, t } = visit;
  const project = bySlug(PROJECTS, lang, slug);
  if (!project) return undefined;
  const at = PROJECTS.indexOf(project);
  const turn = (by: number, label: string): Html => {
    const to = PROJECTS[(at + by + PROJECTS.length) % PROJECTS.length]!;
    return html`<a href="${pathTo(lang, 'project', to.slug[lang])}"
      >${label}<span class="unseen">: ${to.title[lang]}</span></a
    >`;
  };
  return {
    page: 'project',
    slug: project.slug,
    title: project.title[lang],
    description: project.teaser[lang],
    script: 'studio.js',
    main: studio(
      visit,
      html`${heading(project.title[lang], project.teaser[lang])}
        ${picture(project.picture, project.alt[lang], true, true)}
        <div class="work">
          <div class="prose">${prose(project.text[lang])}</div>
          <dl class="facts">
            <div>
              <dt>${t.portfolio.client}</dt>
              <dd>${project.client[lang]}</dd>
            </div>
            <div>
              <dt>${t.portfolio.year}</dt>
              <dd>${project.year[lang]}</dd>
            </div>
            <div>
              <dt>${t.portfolio.pieces}</dt>
              <dd>${project.made[lang]}</dd>
            </div>
          </dl>
        </div>
        <p class="actions">
          <a class="button" href="${pathTo(lang, 'contact')}">${t.portfolio.want}</a>
        </p>
        <nav class="turns" aria-label="${t.portfolio.title}">
          ${turn(-1, t.portfolio.previous)}<a href="${pathTo(lang, 'portfolio')}"
            >${t.portfolio.all}</a
          >${turn(1, t.portfolio.next)}
        </nav>`,
    ),
  };
}
