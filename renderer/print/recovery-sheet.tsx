/** The recovery code on one A4 that is cut into two A5 halves, each of which says whose it is and where it must lie. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { recoverySheetText as text } from '../../shared/i18n/vi/recovery-sheet.ts';
import type { RecoverySheetJob } from '../../shared/ipc/print.ts';
import { halvesOf } from '../../shared/rules/recovery-code.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { callOrThrow } from '../api.ts';
import type { MadePages } from './made-pages.ts';

export async function makeRecoverySheet(
  { code, madeOn }: RecoverySheetJob,
  root: HTMLElement,
): Promise<MadePages> {
  const { open } = await callOrThrow('register.status', {});
  const [first, second] = halvesOf(code);
  const register = { name: open?.name ?? '', file: open?.file ?? '', madeOn: formatDate(madeOn) };
  flushSync(() =>
    createRoot(root).render(
      <section className="page portrait recovery-sheet">
        <HalfSheet half={1} groups={first} register={register} />
        <p className="cut">
          <span>{text.cut}</span>
        </p>
        <HalfSheet half={2} groups={second} register={register} />
      </section>,
    ),
  );
  root.getBoundingClientRect();
  await document.fonts.ready;
  return { papers: [] };
}

interface HalfProps {
  readonly half: 1 | 2;
  readonly groups: string;
  readonly register: { readonly name: string; readonly file: string; readonly madeOn: string };
}

function HalfSheet({ half, groups, register }: HalfProps) {
  return (
    <article>
      <header>
        <p>{register.name}</p>
        <h1>{text.title(half)}</h1>
        <p>{text.register(register.file, register.madeOn)}</p>
      </header>
      <p className="groups">
        {groups.split('-').map((group, i) => (
          // The groups never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike
          <span key={i}>{group}</span>
        ))}
      </p>
      <p className="bold">{text.alone}</p>
      <dl>
        <dt>{text.keeper}:</dt>
        <dd>{text.keepers[half]}</dd>
        <dt>{text.place}:</dt>
        <dd>{text.places[half]}</dd>
        <dt>{text.name}:</dt>
        <dd className="dots" />
      </dl>
      <p className="small">
        {text.use} {text.never}
      </p>
    </article>
  );
}
