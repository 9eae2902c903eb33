import { startPopup } from '../../popup/main';

startPopup();
