/** The papers that are delivered with the program, in the order of the choice. */
import type { DocumentTemplate } from '../template.ts';
import { admissionResolution } from './admission-resolution.ts';

export const builtInTemplates: readonly DocumentTemplate[] = [admissionResolution];
