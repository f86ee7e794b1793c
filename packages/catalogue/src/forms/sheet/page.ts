/** Size and margins of every sheet in points: A4, two centimetres around. */
export const a4 = { width: 595.28, height: 841.89, side: 56.7, top: 51, bottom: 62 } as const;
/** Width that text and tables may take. */
export const measureOfSheet: number = a4.width - 2 * a4.side;
