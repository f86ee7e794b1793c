import { defineElement } from '../../base/define.ts';
import { HallProvider } from './provider.ts';

defineElement('hall-provider', HallProvider);
