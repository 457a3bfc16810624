/** A field for a site's id, which browsers keep as the name that goes with its key. */
export const SiteIdInput = ({ value }: { value?: string | undefined }) => (
  <input
    name="site"
    value={value}
    dir="ltr"
    required
    autocomplete="username"
    autocapitalize="none"
    spellcheck={false}
  />
);
