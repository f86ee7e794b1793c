import { defineElement } from '@hallkit/elements';
import { HallKeyboard } from './keyboard.ts';

defineElement('hall-keyboard', HallKeyboard);
