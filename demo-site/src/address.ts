/** Fields of the checkout's first step, in the order in which they stand. */
export const ADDRESS_FIELDS = [
  'name',
  'email',
  'phone',
  'region',
  'city',
  'street',
  'postcode',
] as const;

export type AddressField = (typeof ADDRESS_FIELDS)[number];
export type Address = Record<AddressField, string>;

/** Longest text that a field of any form takes. */
export const MAX_FIELD = 200;

/** Longest message. */
export const MAX_MESSAGE = 4000;

/**
 * Reads an address from a form.
 *
 * @returns the address as it was typed, and the fields that are empty or cannot be right
 */
export function readAddress(form: URLSearchParams): { address: Address; faults: AddressField[] } {
  const address = Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, (form.get(field) ?? '').trim().slice(0, MAX_FIELD)]),
  ) as Address;
  const faults = ADDRESS_FIELDS.filter((field) =>
    field === 'email' ? !isEmail(address.email) : !address[field],
  );
  return { address, faults };
}

/** Whether a text could be an email address: something, an at sign, a host with a dot. */
export const isEmail = (text: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
