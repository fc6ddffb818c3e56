import HanStatCommand
import HanStatReport

ReportProgram.runProgram()
