/** Vietnam's clock wherever the PC thinks it is: the register's timestamps are UTC. */
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** ISO timestamp → 05/11/2026, 08:30 */
export const momentText = (iso: string): string => parts.format(new Date(iso));

/** ISO timestamp → 05/11/2026 */
export const momentDay = (iso: string): string => momentText(iso).slice(0, 'dd/mm/yyyy'.length);
