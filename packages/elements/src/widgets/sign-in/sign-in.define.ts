import { defineElement } from '../../base/define.ts';
import { HallSignIn } from './sign-in.ts';

defineElement('hall-sign-in', HallSignIn);
