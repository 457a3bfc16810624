import type { Locale } from '../locale.ts';

/** What most shops of these two languages are paid in. */
const USUAL = ['IRT', 'IRR', 'USD', 'EUR', 'GBP', 'TRY', 'AED'];

/** All currencies by name, the usual ones first. */
export const CurrencyOptions = ({ l, value }: { l: Locale; value: string }) => {
  const { settings } = l.m.site;
  const all = Intl.supportedValuesOf('currency');
  const options = (codes: readonly string[]) =>
    codes.map((code) => (
      <option value={code} selected={code === value}>
        {l.f.currency(code)}
      </option>
    ));
  const rest = all.filter((code) => !USUAL.includes(code));
  return (
    <>
      {value !== 'IRT' && !all.includes(value) && (
        <option value={value} selected>
          {value}
        </option>
      )}
      <optgroup label={settings.usual}>{options(USUAL)}</optgroup>
      <optgroup label={settings.all}>{options(rest)}</optgroup>
    </>
  );
};
