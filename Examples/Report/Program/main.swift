import HanStatCommand
import HanStatReport
import HanStatYAML

UserFiles.readYAML { try $0.addYAML($1, source: $2) }
ReportProgram.runProgram()
