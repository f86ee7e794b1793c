/** A mobile number as the hall takes it, however it was typed. */
export const plainMobile = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');

/** Whether it can be one; nothing is none to complain of. */
export const isMobileOrNothing = (typed: string): boolean => /^(1[3-9]\d{9})?$/.test(plainMobile(typed));

/** The same as it is shown again: its middle hidden, in case somebody looks on. */
export const maskedMobile = (typed: string): string => plainMobile(typed).replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');
