import { startOptions } from '../../options/main';

startOptions();
