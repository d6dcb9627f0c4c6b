import { useEffect } from 'react';
import { memberFieldNames } from '../../../shared/entities/member.ts';
import { fieldElementId } from './element-ids.ts';

/** A task or another screen names a field in the address: it is scrolled to and ready to be typed into. */
export function useGoToField(name: string | undefined, isThere: boolean): void {
  useEffect(() => {
    const field = memberFieldNames.find((known) => known === name);
    if (field === undefined || !isThere) return;
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(fieldElementId(field));
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [name, isThere]);
}
