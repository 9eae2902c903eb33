import { startReport } from '../../report/main';

startReport();
