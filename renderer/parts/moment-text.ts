export { momentText } from '../../shared/text/moment.ts';
