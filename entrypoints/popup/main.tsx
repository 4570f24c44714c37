import { openPopup } from './openPopup';

void openPopup(document.getElementById('root')!);
