export { Report, type ReportProps } from './report';
