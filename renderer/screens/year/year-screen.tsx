import { useParams } from '@tanstack/react-router';
import { YearPage } from './year-page.tsx';
import { YearsPage } from './years-page.tsx';

/** '/xep-loai' lists the years; '/xep-loai/2018' opens one. */
export function YearScreen() {
  const { year } = useParams({ strict: false });
  return year !== undefined && /^\d{4}$/.test(year) ? (
    <YearPage key={year} year={Number(year)} />
  ) : (
    <YearsPage />
  );
}
