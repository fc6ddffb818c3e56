import HanStatCommand
import HanStatYAML

UserFiles.readYAML { try $0.addYAML($1, source: $2) }
HanStatProgram.runProgram()
