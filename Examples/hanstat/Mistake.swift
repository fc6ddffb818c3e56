/// Options or files named by them that are wrong: the program ends with status 2.
struct Mistake: Error {
    let message: String
}
