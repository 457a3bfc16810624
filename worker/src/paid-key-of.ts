/**
 * What is remembered of an order once its value has been counted, beside the key that is remembered of the
 * order itself: a receipt may be seen before anybody tells what was paid.
 */
export const paidKeyOf = (key: string): string =>
  (Number.parseInt(key[0]!, 16) ^ 8).toString(16) + key.slice(1);
