/// The floor: what any Java program costs.
public class Hello {
  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
