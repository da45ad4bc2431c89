/** Reads a register's file through while the program works on: a thread under plain Node, a process of its own beside Electron. */
import { answerAsChecker } from './services/register/check-beside.ts'

answerAsChecker()
