/** Whether one machine is used by one stranger after the other: nothing of a visitor may stay on it. */
export const isKiosk = (theme: string | undefined): boolean => /(^|[\s,])kiosk($|[\s,])/i.test(theme ?? '');
