import Foundation
import Testing

/// What the program does when something goes wrong: nothing is lost, nothing is made up, no record is written
/// in part, and the status says so.
@Suite(.serialized) struct FaultTests {
    /// Runs a script in a folder of its own.
    private func run(_ script: String) throws -> (output: String, errors: String, status: Int32) {
        try Shell.run(script)
    }

    /// Lines of JSON that can all be read.
    private func isWholeJSON(_ text: String) -> Bool {
        guard text.isEmpty || text.hasSuffix("\n") else { return false }
        return text.split(separator: "\n").allSatisfy {
            (try? JSONSerialization.jsonObject(with: Data($0.utf8))) is [String: Any]
        }
    }

    // MARK: Output

    /// A file system of 64 KiB, where the machine lets us make one: it fills up in the middle of a line.
    @Test(arguments: ["jsonl", "csv"]) func aFullDiskHoldsWholeRecords(format: String) throws {
        let (output, errors, status) = try run(
            """
            seq 1 3000 | sed 's/^/产量/; s/$/吨/' >many.txt
            ulimit -f 64
            trap '' XFSZ
            hanstat extract --records measurements --format \(format) --input lines many.txt -o out.\(format)
            echo "status $?"
            cat out.\(format)
            """)
        #expect(status == 0)
        #expect(errors == "hanstat: out.\(format): File too large\n")
        let lines = output.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        #expect(lines.first == "status 1")
        let body = String(lines.last ?? "")
        // The limit counts 1024 bytes each, and is reached but for less than a record.
        #expect(body.utf8.count > 65_000 && body.utf8.count <= 65_536)
        // By bytes: CR LF is one Character.
        #expect(body.utf8.last == 0x0A)
        let last = try #require(body.split(whereSeparator: \.isNewline).last)
        if format == "jsonl" {
            #expect(isWholeJSON(body))
        } else {
            #expect(last.split(separator: ",", omittingEmptySubsequences: false).count == 22)
        }
    }

    @Test func aFullDeviceIsNamed() throws {
        for (command, name) in [
            ("extract 电力.txt >/dev/full", "standard output"), ("extract 电力.txt -o /dev/full", "/dev/full"),
            ("extract --format csv 电力.txt >/dev/full", "standard output"),
            ("explain 电力.txt >/dev/full", "standard output"), ("units >/dev/full", "standard output"),
        ] {
            let (output, errors, status) = try run("hanstat " + command)
            #expect(output.isEmpty)
            #expect(errors == "hanstat: \(name): No space left on device\n", "\(command)")
            #expect(status == 1, "\(command)")
        }
    }

    /// Who closes a pipe has enough: no message, and the program ends long before its input does.
    @Test func aClosedPipeEndsTheProgram() throws {
        let (output, errors, status) = try run(
            """
            (yes '产量3吨' | hanstat extract --records measurements --input lines; echo "status $?" >&2) | head -n 2
            """)
        #expect(output.split(separator: "\n").count == 2)
        #expect(isWholeJSON(output))
        #expect(errors == "status 0\n")
        #expect(status == 0)
    }

    /// A signal in mid-run: what was printed is whole lines, and the status is the signal's.
    @Test(arguments: [("INT", 130, "--input lines"), ("TERM", 143, "--input lines --jobs 2"), ("INT", 130, "")])
    func aSignalLeavesWholeLines(signal: String, status: Int, options: String) throws {
        // The pipe to the reader is full when the signal comes, so that a line is half written.
        let (output, errors, _) = try run(
            """
            mkfifo endless pipe
            set -m
            yes '产量3吨，重5公斤，长7米。' >endless 2>/dev/null &
            hanstat extract --records measurements \(options) endless >pipe &
            pid=$!
            exec 3<pipe
            head -c 1000 <&3 >out
            sleep 1
            kill -\(signal) $pid
            (sleep 100; kill -9 $pid) & guard=$!
            cat <&3 >>out
            wait $pid
            echo "status $?"
            kill -9 -- -$guard
            cat out
            """)
        let lines = output.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        #expect(lines.first == "status \(status)")
        let records = String(lines.last ?? "")
        #expect(isWholeJSON(records), "\(records.suffix(100))")
        #expect(records.utf8.count > 1000)
        #expect(!errors.contains("hanstat:"), "\(errors)")
    }

    /// A signal while the program waits for someone to type.
    @Test func aSignalEndsTheWaiting() throws {
        let (output, _, _) = try run(
            """
            mkfifo pipe
            set -m
            hanstat extract --records measurements --input lines <pipe >out &
            pid=$!
            exec 3>pipe
            echo '产量3吨' >&3
            for i in $(seq 600); do [ -s out ] && break; sleep 0.1; done
            kill -INT $pid
            (sleep 100; kill -9 $pid) & guard=$!
            wait $pid
            echo "status $?"
            kill -9 -- -$guard
            cat out
            """)
        #expect(output.hasPrefix("status 130\n{"))
        #expect(isWholeJSON(String(output.dropFirst(11))))
    }

    // MARK: Inputs

    /// What cannot be read is named, what can be is read; root may read a file of any mode, so other ways
    /// are taken to be refused.
    @Test func unreadableInputsAreNamed() throws {
        let (output, errors, status) = try run(
            """
            mkdir folder
            ln -s loop loop
            hanstat extract --records measurements folder 电力.txt/inside missing loop /proc/self/mem 电力.txt | wc -l
            echo "${PIPESTATUS[0]}"
            """)
        #expect(output == "5\n1\n")
        #expect(
            errors == """
                hanstat: folder: Is a directory
                hanstat: 电力.txt/inside: Not a directory
                hanstat: missing: No such file or directory
                hanstat: loop: Too many levels of symbolic links
                hanstat: /proc/self/mem: Input/output error

                """)
        #expect(status == 0)
    }

    @Test func aFileWithoutPermissionIsNamed() throws {
        let (output, errors, _) = try run(
            """
            chmod 000 电力.txt
            chmod 755 .
            if [ "$(id -u)" = 0 ]
            then setpriv --reuid=65534 --regid=65534 --clear-groups "$HANSTAT" extract 电力.txt
            else hanstat extract 电力.txt
            fi
            echo $?
            """)
        #expect(output == "1\n")
        // A home that the other user cannot enter keeps the program itself from it.
        #expect(errors == "hanstat: 电力.txt: Permission denied\n" || errors.contains("setpriv: failed to execute"))
    }

    /// Files that go away while others are read.
    @Test func vanishingFilesAreNamed() throws {
        let (output, errors, status) = try run(
            """
            for i in $(seq 300); do cp 电力.txt a$i.txt; done
            mkfifo pipe
            hanstat extract --records measurements pipe a*.txt >out 2>err &
            exec 3>pipe
            rm a1*.txt
            echo '重3吨' >&3
            exec 3>&-
            wait $!
            echo "status $?"
            grep -c 'No such file' err
            grep -vc 'No such file' err
            wc -l <out
            """)
        // 111 of the names begin with a1; each of the others holds five measurements.
        #expect(output == "status 1\n111\n0\n\(1 + 189 * 5)\n")
        #expect(errors.isEmpty && status == 0)
    }

    /// A binary file is not text; one of zeros is, and holds nothing.
    @Test func binaryFilesAreNamed() throws {
        let (output, errors, status) = try run(
            """
            printf '\\177ELF\\002\\001\\001\\000\\220\\220产量3吨' >binary
            head -c 100000 /dev/zero >zeros
            hanstat extract --records measurements binary zeros 电力.txt | wc -l
            echo "${PIPESTATUS[0]}"
            """)
        #expect(output == "5\n1\n")
        #expect(errors == "hanstat: binary: not UTF-8: bad sequence at byte 8\n")
        #expect(status == 0)
    }

    /// Invalid and mixed encodings: no record comes of a file with a bad byte, wherever that stands.
    @Test func mixedEncodingsAreNamed() throws {
        let (output, errors, status) = try run(
            """
            (cat 电力.txt; iconv -f UTF-8 -t GB18030 电力.txt) >mixed.txt
            (cat 电力.txt; echo; head -c 5000000 /dev/zero | tr '\\0' ' '; printf '\\n长\\344\\270米') >late.txt
            for options in '' '--jobs 2' '--format table' '--check'
            do hanstat extract --records measurements $options mixed.txt late.txt; echo "$?"
            done
            hanstat extract --lossy --records measurements late.txt | wc -l
            cat late.txt | hanstat extract --records measurements | wc -l; echo "${PIPESTATUS[1]}"
            """)
        // A long pipe cannot be read twice: what comes before the bad byte is given, in whole lines.
        #expect(output == "1\n1\n1\n1\n5\n5\n1\n")
        let fixture = try Data(contentsOf: Shell.tests.appendingPathComponent("Fixtures/电力.txt")).count
        let late = "not UTF-8: bad sequence at byte \(fixture + 5_000_000 + 5)"
        let lines = errors.split(separator: "\n").map(String.init)
        #expect(lines.count == 9)
        #expect(lines.filter { $0.hasPrefix("hanstat: mixed.txt: not UTF-8: bad sequence at byte ") }.count == 4)
        #expect(lines.filter { $0 == "hanstat: late.txt: " + late }.count == 4)
        #expect(lines.last == "hanstat: standard input: " + late)
        #expect(status == 0)
    }

    @Test func aFIFOIsRead() throws {
        let (output, errors, status) = try run(
            """
            mkfifo pipe
            cat 电力.txt >pipe &
            hanstat extract --records measurements pipe | wc -l
            """)
        #expect(output == "5\n" && errors.isEmpty && status == 0)
    }

    @Test func tenThousandFilesAreRead() throws {
        let (output, errors, status) = try run(
            """
            mkdir many
            for i in $(seq 10000); do echo "产量$i吨" >many/$i.txt; done
            ulimit -n 64
            cd many
            hanstat extract --records measurements --jobs 2 $(seq -f %g.txt 10000) >../out
            echo "status $?"
            sed 's/.*"kind":"mass","value":"\\([0-9]*\\)".*/\\1/' ../out | cmp - <(seq 10000) && echo same
            """)
        #expect(output == "status 0\nsame\n")
        #expect(errors.isEmpty && status == 0)
    }

    // MARK: Long inputs

    /// A line of 2 GB is refused without being held, and the lines around it are read.
    @Test func aLineThatIsTooLongIsRefused() throws {
        for options in ["lines", "jsonl", "lines --jobs 2"] {
            let (output, errors, status) = try run(
                """
                echo '{"id":1,"text":"产量3吨"}' >long.txt
                truncate -s 2000000000 long.txt
                printf '\\n{"id":3,"text":"产量5吨"}\\n' >>long.txt
                ulimit -v 3000000
                hanstat extract --records measurements --input \(options) long.txt | grep -o '"text":"[^"]*"'
                echo "${PIPESTATUS[0]}"
                """)
            #expect(output == "\"text\":\"3吨\"\n\"text\":\"5吨\"\n1\n", "\(options)")
            #expect(errors.hasPrefix("hanstat: long.txt:2: longer than 67108864 bytes, "))
            #expect(errors.split(separator: "\n").count == 1)
            #expect(status == 0)
        }
    }

    /// A file that has to be held as a whole is refused by its length; it is not read.
    @Test func aFileThatIsTooLongToBeCheckedIsRefused() throws {
        for command in ["extract --check", "explain"] {
            let (output, errors, status) = try run(
                "truncate -s 4000000000 long.txt; ulimit -v 3000000; hanstat \(command) long.txt 电力.txt | wc -l")
            #expect(output.trimmingCharacters(in: .whitespacesAndNewlines) != "0")
            #expect(errors.hasPrefix("hanstat: long.txt: longer than 67108864 bytes"))
            #expect(status == 0)
        }
    }

    /// A long document is read as it comes, in the memory of its longest paragraph.
    @Test func aLongDocumentIsStreamed() throws {
        let (output, errors, status) = try run(
            """
            (echo '产量5吨。'; head -c 16000000 /dev/zero | tr '\\0' ' '; printf '\\n产量3吨') >long.txt
            # The least room in which the program runs at all, and a little more.
            for room in $(seq 60000 20000 900000)
            do (ulimit -v $room; hanstat extract 电力.txt >/dev/null 2>&1) 2>/dev/null && break
            done 2>/dev/null
            ulimit -v $((room + 25000))
            hanstat extract --records measurements long.txt
            cat long.txt | hanstat extract --records measurements
            iconv -f UTF-8 -t GB18030 long.txt >gb.txt
            hanstat extract --records measurements --encoding GB18030 gb.txt
            """)
        let lines = output.split(separator: "\n")
        #expect(lines.count == 6 && Set(lines).count == 2)
        #expect(lines.first?.contains(#""text":"5吨","start":2,"end":4"#) == true)
        #expect(lines.last?.contains(#""text":"3吨","start":16000009,"end":16000011"#) == true)
        #expect(errors.isEmpty && status == 0)
    }

    // MARK: The unit file

    @Test func aBrokenRowOfTheUnitFileIsNamed() throws {
        let (output, errors, status) = try run(
            """
            head -n 2 units.tsv >broken.tsv
            printf 'crate\\tcount\\n' >>broken.tsv
            hanstat extract --units broken.tsv 电力.txt >out; echo $?; wc -c <out
            hanstat extract --units missing.tsv 电力.txt; echo $?
            printf 'a\\377' >bytes.tsv; hanstat units --units bytes.tsv; echo $?
            """)
        #expect(output == "2\n0\n2\n2\n")
        let lines = errors.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first?.hasPrefix("hanstat: broken.tsv:3: ") == true, "\(errors)")
        #expect(lines[1] == "hanstat: missing.tsv: No such file or directory")
        #expect(lines[2] == "hanstat: bytes.tsv: not UTF-8: bad sequence at byte 1")
        #expect(status == 0)
    }
}
