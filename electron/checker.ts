/** A thread that reads a register's file through while the program works on. */
import { answerAsChecker } from './services/register/check-beside.ts'

answerAsChecker()
