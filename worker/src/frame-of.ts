/** The tag by which a page shows the funnel. */
export const frameOf = (url: string): string =>
  `<iframe src="${url}" title="Safar" width="100%" height="480" loading="lazy"></iframe>`;
