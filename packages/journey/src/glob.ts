/**
 * Whether a path matches an owner's glob. `*` stands for anything within one segment, `**` for
 * anything at all; letters' case and a slash at the end make no difference.
 *
 * @example matchesGlob('/journal/spring', '/journal/*') // true
 */
export function matchesGlob(path: string, glob: string): boolean {
  const pattern = glob
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, (stars) => (stars[1] ? '.*' : '[^/]*'));
  return RegExp(`^${pattern.replace(/\/$/, '')}/?$`, 'i').test(path);
}
