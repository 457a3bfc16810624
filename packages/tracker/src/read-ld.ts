/** One thing that a page describes in the words of schema.org. */
export type Thing = Record<string, unknown>;

/** The things that a page's JSON-LD describes outright, in order; what is nested in them is not the page's subject. */
export const readLd = (doc: Document): Thing[] =>
  [...doc.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return flat(JSON.parse(script.textContent));
    } catch {
      // Shops do print broken JSON.
      return [];
    }
  });

const flat = (node: unknown): Thing[] =>
  Array.isArray(node)
    ? node.flatMap(flat)
    : node && typeof node === 'object'
      ? '@graph' in node
        ? flat(node['@graph'])
        : [node as Thing]
      : [];
