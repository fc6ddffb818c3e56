import HanStatCommand

HanStatProgram.runProgram()
