import { organisationTypes } from '../../../shared/entities/organisation.ts';

export const typeOptions = Object.entries(organisationTypes).map(([value, label]) => ({ value, label }));
