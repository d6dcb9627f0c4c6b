/** 12345 → "12,345" */
export const whole = (n: number): string => n.toLocaleString('en-US');
