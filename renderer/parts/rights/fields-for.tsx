import type { ReactNode } from 'react';
import type { Need } from '../../../shared/rules/needs.ts';
import classes from './fields-for.module.css';
import { useMay } from './use-may.ts';

/** Fields that the others read only. */
export function FieldsFor({ right, children }: { readonly right: Need; readonly children: ReactNode }) {
  return (
    <fieldset className={classes.plain} disabled={!useMay(right)}>
      {children}
    </fieldset>
  );
}
