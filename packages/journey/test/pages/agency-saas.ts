import type { Pages } from './pages.ts';

/** Agencies, studios and software: what they sell is not in a cart. */
export const agencySaas: Pages = {
  home: `
    / /en /#faq /#top /#pricing-table
  `,
  portfolio: `
    /work /work/acme-rebrand /our-work /case-studies /case-studies/acme
    /case-study/acme-pricing /clients /customers /customers/acme /customer-stories
    /customer-stories/acme /success-stories /projects/house-on-a-hill /portfolio/about-face
    /showcase
  `,
  category: `
    /services /services/ /our-services
  `,
  product: `
    /services/branding /services/contact-centre-outsourcing /features /features/reports
    /product /solutions/retail
  `,
  pricing: `
    /pricing /plans /pricing/enterprise /plans-and-pricing /en/pricing /#/pricing /#!/pricing
    /app#/pricing /pricing-plans /PricingPlans /fees
  `,
  compare: `
    /vs/acme /compare /compare/acme /alternatives /alternatives/acme /acme-alternative
    /acme-vs-beta /compare/acme-vs-beta /best-acme-alternatives
  `,
  demo: `
    /demo /book-a-demo /request-demo /free-trial /get-a-demo /schedule-a-demo
    /start-free-trial /trial /demo/thank-you /try /live-demo
  `,
  docs: `
    /docs /docs/getting-started /docs/pricing-api /docs/faq /documentation /developers /api
    /api-reference /docs/v2/about /manual /user-manuals/
  `,
  support: `
    /help /support /help/getting-started /knowledge-base /helpcenter
  `,
  article: `
    /blog /blog/pricing /blog/faq /changelog /news /insights /insights/pricing-strategy
    /articles/what-is-a-cart /press /blog/how-to-choose-a-cart /releases /newsroom
    /company/news
  `,
  account: `
    /login /signup /sign-up /log-in /register /app/dashboard /auth/signin /forgot-password
    /settings/profile /logout
  `,
  policy: `
    /legal /legal/terms /legal/privacy /terms /privacy /terms-of-service /cookies /legal/dpa
    /privacy-notice /en/legal/privacy-policy
  `,
  about: `
    /about /company /company/about /team /why-acme /about/company /our-mission
    /#/about /people /story
  `,
  contact: `
    /contact /contact-sales /contact/sales /company/contact /talk-to-us /locations
    /get-a-quote
  `,
  faq: `
    /faq /about/faq /pricing-faq /support/faq /#/faq
  `,
  reviews: `
    /testimonials /reviews /client-testimonials
  `,
  survey: `
    /survey/nps /feedback
  `,
  landing: `
    /lp/webinar /landing/google-ads /landing/pricing
  `,
  guide: `
    /guides /guides/buying-a-website /how-it-works
  `,
  order: `
    /thank-you /checkout/success /thanks /invoices/INV-0012
  `,
  other: `/about/careers 
    /careers /jobs /status /partners /integrations-directory /security-questionnaire-robot
    /work-with-us /careers/support-engineer /events
  `,
};
