import Children
import Criteria
import Formats
import Glibc

/// Finds what belongs to the program: the law's data and the example reports.
struct ProgramFolder {
    let environment: Environment

    /// The law's data: `KHUE_DATA`, else the folder of resources beside the program.
    func data() throws(Trouble) -> String {
        if let told = environment.data {
            guard FilePath.isFolder(told) else {
                throw Trouble(
                    Bilingual(
                        vi: "KHUE_DATA chỉ tới \(told), nhưng không có thư mục đó",
                        en: "KHUE_DATA names \(told), but there is no such folder"),
                    remedy: Bilingual(
                        vi: "sửa hoặc bỏ biến môi trường KHUE_DATA", en: "mend or unset the variable KHUE_DATA"))
            }
            return told
        }
        let beside = FilePath.joined(FilePath.parent(environment.executable), "khue_khue.resources/Data")
        guard FilePath.isFolder(beside) else {
            throw Trouble(
                Bilingual(
                    vi: "không có dữ liệu luật: thiếu thư mục \(beside)",
                    en: "there is no law data: the folder \(beside) is missing"),
                remedy: Bilingual(
                    vi: "cài lại bằng bin/install, hoặc chỉ thư mục dữ liệu bằng biến môi trường KHUE_DATA",
                    en: "install again with bin/install, or name the folder in the variable KHUE_DATA"))
        }
        return beside
    }

    /// What other programs are run with: the assistants beside the program, and a folder for temporary files that is
    /// gone when the body has ended, also when a signal ends it.
    func withTools<Value>(_ body: (Tools) async throws -> Value) async throws -> Value {
        let temporary = TemporaryFolder(under: environment.temporary)
        Interruption.cleanUp(temporary)
        let tools = Tools(
            folder: FilePath.parent(environment.executable), temporary: temporary,
            parallel: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let result: Result<Value, any Error>
        do { result = .success(try await body(tools)) } catch { result = .failure(error) }
        await tools.stop()
        temporary.remove()
        return try result.get()
    }

    /// The example reports: beside the installed program, or in the package that it was built in.
    func examples() throws(Trouble) -> String {
        var folder = FilePath.parent(environment.executable)
        while folder != "/", folder != "." {
            let examples = FilePath.joined(folder, "Examples")
            if FilePath.isFolder(examples) { return examples }
            folder = FilePath.parent(folder)
        }
        throw Trouble(
            Bilingual(
                vi: "không tìm thấy thư mục Examples của chương trình",
                en: "the program's folder Examples is not found"),
            remedy: Bilingual(
                vi: "chạy bin/khue demo trong thư mục mã nguồn, hoặc cài lại bằng bin/install",
                en: "run bin/khue demo in the sources, or install again with bin/install"))
    }
}
