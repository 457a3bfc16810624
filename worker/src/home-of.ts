/** The address of a host's first page: https, but for a name that only a machine at hand has. */
export const homeOf = (host: string): string =>
  `${/^(localhost|[\d.]+|\[.*\])(:\d+)?$/.test(host) ? 'http' : 'https'}://${host}/`;
