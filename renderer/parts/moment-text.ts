export { momentDay, momentText } from '../../shared/text/moment.ts';
