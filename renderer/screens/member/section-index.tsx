import { memberSections } from '../../../shared/entities/member.ts';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { sectionElementId } from './element-ids.ts';
import classes from './record-form.module.css';

interface Props {
  readonly sections: readonly { readonly id: keyof typeof memberSections; readonly problems: number }[];
}

/** The sections at the side; a press goes there. */
export function SectionIndex({ sections }: Props) {
  const go = (id: string) => {
    const section = document.getElementById(sectionElementId(id));
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  };
  return (
    <nav className={classes.index} aria-label={text.sections}>
      {sections.map(({ id, problems }) => (
        <button key={id} type="button" onClick={() => go(id)}>
          {memberSections[id]}
          {problems > 0 && ` (${problems})`}
        </button>
      ))}
    </nav>
  );
}
